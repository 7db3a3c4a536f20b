/* Faults for the files of one folder, by LD_PRELOAD.

   FAULT_FOLDER  absolute path; only files under it are touched
   FAULT_AT      number of the mutating call (from 1) at which it happens
   FAULT_KIND    kill (before the call), half (write half of it, then kill), short (this write takes one byte);
                 full, io, quota (ENOSPC, EIO, EDQUOT from here on)
   FAULT_COUNT   file to which the number of mutating calls is written when the process ends

   Mutating: write pwrite writev fsync fdatasync ftruncate rename unlink. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static long calls, at;
static const char *folder, *kind;

__attribute__((constructor)) static void begin(void) {
  const char *n = getenv("FAULT_AT");
  folder = getenv("FAULT_FOLDER");
  kind = getenv("FAULT_KIND");
  at = n ? atol(n) : 0;
}

__attribute__((destructor)) static void end(void) {
  const char *name = getenv("FAULT_COUNT");
  if (!folder || !name) return;
  FILE *f = fopen(name, "w");
  if (f) { fprintf(f, "%ld\n", calls); fclose(f); }
}

static int inside(const char *path) { return folder && path && strncmp(path, folder, strlen(folder)) == 0; }

static int inside_fd(int fd) {
  char link[64], path[PATH_MAX];
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n < 0) return 0;
  path[n] = 0;
  return inside(path);
}

/* 0: go on · 1: fail · 2: half · 3: short */
static int fault(int writes) {
  long n = __sync_add_and_fetch(&calls, 1);
  if (!at || !kind || n < at) return 0;
  if (!strcmp(kind, "full")) { errno = ENOSPC; return 1; }
  if (!strcmp(kind, "io")) { errno = EIO; return 1; }
  if (!strcmp(kind, "quota")) { errno = EDQUOT; return 1; }
  if (n != at) return 0;
  if (!strcmp(kind, "kill") || (!strcmp(kind, "half") && !writes)) kill(getpid(), SIGKILL);
  if (!strcmp(kind, "half")) return 2;
  if (!strcmp(kind, "short") && writes) return 3;
  return 0;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *data, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  switch (inside_fd(fd) ? fault(1) : 0) {
    case 1: return -1;
    case 2: real(fd, data, size / 2); kill(getpid(), SIGKILL); return -1;
    case 3: return real(fd, data, size ? 1 : 0);
  }
  return real(fd, data, size);
}

#define PWRITE(name)                                                                       \
  ssize_t name(int fd, const void *data, size_t size, off_t place) {                       \
    REAL(ssize_t, #name, int, const void *, size_t, off_t);                                \
    switch (inside_fd(fd) ? fault(1) : 0) {                                                \
      case 1: return -1;                                                                   \
      case 2: real(fd, data, size / 2, place); kill(getpid(), SIGKILL); return -1;         \
      case 3: return real(fd, data, size ? 1 : 0, place);                                  \
    }                                                                                      \
    return real(fd, data, size, place);                                                    \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  if (inside_fd(fd) && fault(0) == 1) return -1;
  return real(fd, parts, count);
}

#define ON_FD(name)                                                                        \
  int name(int fd) {                                                                       \
    REAL(int, #name, int);                                                                 \
    if (inside_fd(fd) && fault(0) == 1) return -1;                                         \
    return real(fd);                                                                       \
  }
ON_FD(fsync)
ON_FD(fdatasync)

#define TRUNCATE(name)                                                                     \
  int name(int fd, off_t size) {                                                           \
    REAL(int, #name, int, off_t);                                                          \
    if (inside_fd(fd) && fault(0) == 1) return -1;                                         \
    return real(fd, size);                                                                 \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  if (inside(to) && fault(0) == 1) return -1;
  return real(from, to);
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  if (inside(path) && fault(0) == 1) return -1;
  return real(path);
}
