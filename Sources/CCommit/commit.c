#include "commit.h"

const char *const appraise_commit = APPRAISE_COMMIT;
