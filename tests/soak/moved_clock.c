/* Preloaded into the server by the soak: its wall clock goes wrong by as many seconds as a file says, its steady clock
 * does not. libfaketime cannot be used for it: it allocates memory while it starts, and jemalloc asks for the time while
 * it allocates. The kernel is asked without libc, and nothing here allocates. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile int *moved_seconds;

/* The environment is inherited by the database, whose clock stays right. */
__attribute__((constructor)) static void open_file(void) {
    const char *path = getenv("CALLROOM_MOVED_CLOCK");
    if (path == NULL || strcmp(program_invocation_short_name, "callroomd") != 0) return;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) abort();
    void *page = mmap(NULL, sizeof(int), PROT_READ, MAP_SHARED, file, 0);
    if (page == MAP_FAILED) abort();
    close(file);
    moved_seconds = page;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    if (syscall(SYS_clock_gettime, clock, now) != 0) return -1;
    if (moved_seconds != NULL && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += *moved_seconds;
    return 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    (void)zone;
    struct timespec precise;
    if (clock_gettime(CLOCK_REALTIME, &precise) != 0) return -1;
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *seconds) {
    struct timespec precise;
    if (clock_gettime(CLOCK_REALTIME, &precise) != 0) return -1;
    if (seconds != NULL) *seconds = precise.tv_sec;
    return precise.tv_sec;
}
