#ifndef APPRAISE_CEXPAT_SHIM_H
#define APPRAISE_CEXPAT_SHIM_H

#include <expat.h>

#endif
