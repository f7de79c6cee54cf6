// The few functions of SQLite that are used, declared by hand so that no development package is needed.
// Source: https://www.sqlite.org/c3ref/intro.html (3.40).
#ifndef QUIZ_CSQLITE_H
#define QUIZ_CSQLITE_H

typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;

int sqlite3_open_v2(const char *filename, sqlite3 **database, int flags, const char *vfs);
int sqlite3_close_v2(sqlite3 *database);

#endif
