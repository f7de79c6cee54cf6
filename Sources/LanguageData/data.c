#include "LanguageData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] __attribute__((aligned(64))) = {
#embed "language.model"
};

const unsigned char *quiz_language_data(void) { return bytes; }

size_t quiz_language_data_count(void) { return sizeof bytes; }
