// The learned weights and word frequencies, embedded in the program.
#ifndef QUIZ_LANGUAGE_DATA_H
#define QUIZ_LANGUAGE_DATA_H

#include <stddef.h>

// The first byte of the data; it lives as long as the program and never changes.
const unsigned char *quiz_language_data(void);

// The number of bytes.
size_t quiz_language_data_count(void);

#endif
