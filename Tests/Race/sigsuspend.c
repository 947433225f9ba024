/* Valgrind 3.19 ends a program of Swift's in libdispatch: its sigsuspend writes into the mask that it is given, which
   is a constant there. This one gives it a copy. */
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
    unsigned long copy;
    memcpy(&copy, mask, sizeof copy);
    return (int)syscall(SYS_rt_sigsuspend, &copy, sizeof copy);
}
