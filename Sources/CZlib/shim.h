#ifndef APPRAISE_CZLIB_SHIM_H
#define APPRAISE_CZLIB_SHIM_H

#include <zlib.h>

#endif
