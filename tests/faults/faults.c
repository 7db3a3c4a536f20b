/* Faults for the files of one folder, by LD_PRELOAD.

   FAULT_FOLDER  absolute path; only files under it are touched
   FAULT_AT      number of the mutating call (from 1) at which it happens
   FAULT_KIND    kill (before the call), half (write half of it, then kill), short (this write takes one byte);
                 full, io, quota (ENOSPC, EIO, EDQUOT from here on)
   FAULT_LOG     file to which every mutating call is written, for a power loss to be played afterwards (see power.py)
   FAULT_NOSYNC  set: fsync and fdatasync do nothing
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
static int journal = -1, nosync;

/* also called by a process that was forked, with other variables (see forks.py) */
__attribute__((constructor)) void fault_begin(void) {
  const char *n = getenv("FAULT_AT");
  calls = 0;
  folder = getenv("FAULT_FOLDER");
  kind = getenv("FAULT_KIND");
  at = n ? atol(n) : 0;
  nosync = getenv("FAULT_NOSYNC") != NULL;
  if (getenv("FAULT_LOG")) journal = open(getenv("FAULT_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
}

/* "<call> <path> <other path or -> <place> <size>\n" and the data */
static void note(const char *call, const char *path, const char *other, long place, const void *data, size_t size) {
  static ssize_t (*put)(int, const void *, size_t);
  char head[3 * PATH_MAX];
  if (journal < 0) return;
  if (!put) put = dlsym(RTLD_NEXT, "write");
  int n = snprintf(head, sizeof head, "%s %s %s %ld %zu\n", call, path, other, place, size);
  if (put(journal, head, n) < 0 || (size && put(journal, data, size) < 0)) _exit(99);
}

__attribute__((destructor)) static void end(void) {
  const char *name = getenv("FAULT_COUNT");
  if (!folder || !name) return;
  FILE *f = fopen(name, "w");
  if (f) { fprintf(f, "%ld\n", calls); fclose(f); }
}

static int inside(const char *path) { return folder && path && strncmp(path, folder, strlen(folder)) == 0; }

static char *path_of(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, PATH_MAX - 1);
  path[n < 0 ? 0 : n] = 0;
  return path;
}

static int inside_fd(int fd) {
  char path[PATH_MAX];
  return folder && inside(path_of(fd, path));
}

static void note_fd(const char *call, int fd, long place, const void *data, size_t size) {
  char path[PATH_MAX];
  if (journal >= 0 && inside_fd(fd)) note(call, path_of(fd, path), "-", place, data, size);
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
  ssize_t done = real(fd, data, size);
  if (done > 0 && journal >= 0) note_fd("write", fd, lseek(fd, 0, SEEK_CUR) - done, data, done);
  return done;
}

#define PWRITE(name)                                                                       \
  ssize_t name(int fd, const void *data, size_t size, off_t place) {                       \
    REAL(ssize_t, #name, int, const void *, size_t, off_t);                                \
    switch (inside_fd(fd) ? fault(1) : 0) {                                                \
      case 1: return -1;                                                                   \
      case 2: real(fd, data, size / 2, place); kill(getpid(), SIGKILL); return -1;         \
      case 3: return real(fd, data, size ? 1 : 0, place);                                  \
    }                                                                                      \
    ssize_t done = real(fd, data, size, place);                                            \
    if (done > 0) note_fd("write", fd, place, data, done);                                 \
    return done;                                                                           \
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
    if (nosync && inside_fd(fd)) return 0;                                                 \
    note_fd("sync", fd, 0, NULL, 0);                                                       \
    return real(fd);                                                                       \
  }
ON_FD(fsync)
ON_FD(fdatasync)

#define TRUNCATE(name)                                                                     \
  int name(int fd, off_t size) {                                                           \
    REAL(int, #name, int, off_t);                                                          \
    if (inside_fd(fd) && fault(0) == 1) return -1;                                         \
    note_fd("truncate", fd, size, NULL, 0);                                                \
    return real(fd, size);                                                                 \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  if (inside(to) && fault(0) == 1) return -1;
  if (inside(to)) note("rename", from, to, 0, NULL, 0);
  return real(from, to);
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  if (inside(path) && fault(0) == 1) return -1;
  if (inside(path)) note("unlink", path, "-", 0, NULL, 0);
  return real(path);
}
