#ifndef APPRAISE_CZIP_SHIM_H
#define APPRAISE_CZIP_SHIM_H

#include <zip.h>

#endif
