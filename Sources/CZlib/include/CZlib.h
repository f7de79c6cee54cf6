// The few functions and types of zlib 1.2 that are used, declared by hand so that no development package is needed.
// Source: the zlib 1.2.13 manual, https://zlib.net/manual.html.
#ifndef QUIZ_CZLIB_H
#define QUIZ_CZLIB_H

typedef struct quiz_z_stream {
  const unsigned char *next_in;
  unsigned int avail_in;
  unsigned long total_in;
  unsigned char *next_out;
  unsigned int avail_out;
  unsigned long total_out;
  const char *msg;
  void *state;
  void *zalloc;
  void *zfree;
  void *opaque;
  int data_type;
  unsigned long adler;
  unsigned long reserved;
} quiz_z_stream;

int inflateInit2_(quiz_z_stream *stream, int windowBits, const char *version, int streamSize);
int inflate(quiz_z_stream *stream, int flush);
int inflateEnd(quiz_z_stream *stream);
const char *zlibVersion(void);

#endif
