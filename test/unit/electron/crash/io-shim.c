// Stands between a process and its disk (LD_PRELOAD): every operation on files below one folder is
// counted, written down, and fails when it is told to. SQLite inside the prebuilt better-sqlite3 and
// Node's own fs go through the same calls, so one shim sees all that a save, a backup or an export
// does. Reading SECURABLE_IO_CONTROL, SECURABLE_IO_ROOT and SECURABLE_IO_TRACE; see io-control.ts.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATE = 1, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, MAKE_FOLDER, REMOVE_FOLDER, MARK, FAILED_SYNC, READ, OPEN };
enum { FULL = 1, BROKEN, SHORT, UNSYNCED };

static volatile struct {
  int32_t is_on, count, fail_at, kind, is_lasting, hits, is_traced;
} *control;

static struct { ino_t inode; int is_mark; } files[65536];
static char root[PATH_MAX];
static size_t root_length;
static int trace = -1;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name, type, ...) static type (*real_##name)(__VA_ARGS__)
REAL(open, int, const char *, int, ...);
REAL(write, ssize_t, int, const void *, size_t);
REAL(pwrite, ssize_t, int, const void *, size_t, off_t);
REAL(read, ssize_t, int, void *, size_t);
REAL(pread, ssize_t, int, void *, size_t, off_t);
REAL(fsync, int, int);
REAL(ftruncate, int, int, off_t);
REAL(rename, int, const char *, const char *);
REAL(unlink, int, const char *);
REAL(mkdir, int, const char *, mode_t);
REAL(rmdir, int, const char *);

__attribute__((constructor)) static void prepare(void) {
#define FIND(name, symbol) real_##name = dlsym(RTLD_NEXT, symbol)
  FIND(open, "open64"), FIND(write, "write"), FIND(pwrite, "pwrite64"), FIND(read, "read");
  FIND(pread, "pread64"), FIND(fsync, "fsync"), FIND(ftruncate, "ftruncate64");
  FIND(rename, "rename"), FIND(unlink, "unlink"), FIND(mkdir, "mkdir"), FIND(rmdir, "rmdir");
  const char *path = getenv("SECURABLE_IO_CONTROL"), *below = getenv("SECURABLE_IO_ROOT");
  if (path == NULL || below == NULL) return;
  int fd = real_open(path, O_RDWR);
  void *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  trace = real_open(getenv("SECURABLE_IO_TRACE"), O_WRONLY | O_CREAT | O_APPEND, 0644);
  if (fd < 0 || shared == MAP_FAILED || trace < 0) abort();
  root_length = (size_t)snprintf(root, sizeof root, "%s/", below);
  control = shared;
}

static int is_ours(const char *path) {
  return control != NULL && control->is_on && strncmp(path, root, root_length) == 0;
}

// Descriptors are closed and used again without our seeing it; the inode tells.
static int is_known(int fd, struct stat *now) {
  if (control == NULL || !control->is_on || fd < 0 || fd >= 65536 || files[fd].inode == 0) return 0;
  return fstat(fd, now) == 0 && now->st_ino == files[fd].inode;
}

static void note(uint8_t kind, ino_t inode, uint64_t at, const void *a, size_t a_length, const char *b) {
  if (!control->is_traced) return;
  uint32_t lengths[2] = {(uint32_t)a_length, b == NULL ? 0 : (uint32_t)strlen(b)};
  uint64_t numbers[2] = {inode, at};
  uint32_t head[2] = {kind, (uint32_t)control->count};
  struct iovec parts[] = {{head, 8}, {numbers, 16}, {lengths, 8}, {(void *)a, a_length}, {(void *)b, lengths[1]}};
  if (writev(trace, parts, 5) < 0) abort();
}

static void note_path(uint8_t kind, ino_t inode, const char *path, const char *other) {
  note(kind, inode, 0, path + root_length, strlen(path) - root_length, other == NULL ? NULL : other + root_length);
}

// Counts one operation; the kind of failure it is to have, or 0.
static int next_operation(int is_sync, int is_write, int is_reading) {
  int count = ++control->count, kind = control->kind;
  if (control->fail_at == 0 || count < control->fail_at) return 0;
  if (count > control->fail_at && !control->is_lasting) return 0;
  if ((kind == SHORT && !is_write) || (kind == UNSYNCED && !is_sync) || (kind == FULL && is_reading)) return 0;
  control->hits++;
  return kind;
}

static int fail(int kind) {
  errno = kind == FULL ? ENOSPC : EIO;
  return -1;
}

#define LOCKED(result_type, expression)    \
  pthread_mutex_lock(&mutex);              \
  result_type result = (expression);       \
  int kept = errno;                        \
  pthread_mutex_unlock(&mutex);            \
  errno = kept;                            \
  return result

static int opened(const char *path, int flags, mode_t mode) {
  struct stat before;
  int is_new = (flags & O_CREAT) && stat(path, &before) != 0;
  int is_mark = strcmp(path + root_length, ".mark") == 0;
  if (!is_mark) {
    int kind = next_operation(0, 0, !is_new);
    if (kind != 0) return fail(kind);
  }
  int fd = real_open(path, flags, mode);
  if (fd < 0 || fd >= 65536) return fd;
  struct stat now;
  fstat(fd, &now);
  files[fd].inode = now.st_ino;
  files[fd].is_mark = is_mark;
  if (is_mark) return fd;
  note_path(is_new ? CREATE : OPEN, now.st_ino, path, NULL);
  if (!is_new && (flags & O_TRUNC)) note(TRUNCATE, now.st_ino, 0, NULL, 0, NULL);
  return fd;
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (!is_ours(path)) {
    int fd = real_open(path, flags, mode);
    if (fd >= 0 && fd < 65536) files[fd].inode = 0;
    return fd;
  }
  LOCKED(int, opened(path, flags, mode));
}
int open(const char *path, int flags, ...) __attribute__((alias("open64")));

// At the position of the descriptor where `at` is -1.
static ssize_t written(int fd, const void *bytes, size_t length, off_t at, const struct stat *now) {
  if (files[fd].is_mark) return note(MARK, 0, 0, bytes, length, NULL), (ssize_t)length;
  int kind = next_operation(0, 1, 0);
  if (kind == SHORT) length = (length + 1) / 2;
  else if (kind != 0) return fail(kind);
  off_t place = at >= 0 ? at : (fcntl(fd, F_GETFL) & O_APPEND) ? now->st_size : lseek(fd, 0, SEEK_CUR);
  ssize_t done = at >= 0 ? real_pwrite(fd, bytes, length, at) : real_write(fd, bytes, length);
  if (done > 0) note(WRITE, now->st_ino, (uint64_t)place, bytes, (size_t)done, NULL);
  return done;
}

ssize_t write(int fd, const void *bytes, size_t length) {
  struct stat now;
  if (!is_known(fd, &now)) return real_write(fd, bytes, length);
  LOCKED(ssize_t, written(fd, bytes, length, -1, &now));
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at) {
  struct stat now;
  if (!is_known(fd, &now)) return real_pwrite(fd, bytes, length, at);
  LOCKED(ssize_t, written(fd, bytes, length, at, &now));
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) __attribute__((alias("pwrite64")));

static int allowed_to_read(void) {
  int kind = next_operation(0, 0, 1);
  if (kind != 0) return fail(kind), 0;
  note(READ, 0, 0, NULL, 0, NULL);
  return 1;
}

ssize_t read(int fd, void *bytes, size_t length) {
  struct stat now;
  if (!is_known(fd, &now)) return real_read(fd, bytes, length);
  LOCKED(ssize_t, allowed_to_read() ? real_read(fd, bytes, length) : -1);
}

ssize_t pread64(int fd, void *bytes, size_t length, off_t at) {
  struct stat now;
  if (!is_known(fd, &now)) return real_pread(fd, bytes, length, at);
  LOCKED(ssize_t, allowed_to_read() ? real_pread(fd, bytes, length, at) : -1);
}
ssize_t pread(int fd, void *bytes, size_t length, off_t at) __attribute__((alias("pread64")));

// Nothing is really synced: a simulated power cut needs no real one, and the tests are done sooner.
static int synced(const struct stat *now) {
  int kind = next_operation(1, 0, 0);
  note(kind == 0 ? SYNC : FAILED_SYNC, now->st_ino, 0, NULL, 0, NULL);
  return kind == 0 ? 0 : fail(kind);
}

int fsync(int fd) {
  struct stat now;
  if (!is_known(fd, &now)) return real_fsync(fd);
  LOCKED(int, synced(&now));
}
int fdatasync(int fd) __attribute__((alias("fsync")));

static int truncated(int fd, off_t size, const struct stat *now) {
  int kind = next_operation(0, 0, 0);
  if (kind != 0) return fail(kind);
  note(TRUNCATE, now->st_ino, (uint64_t)size, NULL, 0, NULL);
  return real_ftruncate(fd, size);
}

int ftruncate64(int fd, off_t size) {
  struct stat now;
  if (!is_known(fd, &now)) return real_ftruncate(fd, size);
  LOCKED(int, truncated(fd, size, &now));
}
int ftruncate(int fd, off_t size) __attribute__((alias("ftruncate64")));

static int named(uint8_t what, const char *path, const char *other, mode_t mode) {
  int kind = next_operation(0, 0, 0);
  if (kind != 0) return fail(kind);
  int done = what == RENAME ? real_rename(path, other)
    : what == UNLINK ? real_unlink(path)
    : what == MAKE_FOLDER ? real_mkdir(path, mode) : real_rmdir(path);
  if (done == 0) note_path(what, 0, path, other);
  return done;
}

int rename(const char *from, const char *to) {
  if (!is_ours(from)) return real_rename(from, to);
  LOCKED(int, named(RENAME, from, to, 0));
}

int unlink(const char *path) {
  if (!is_ours(path)) return real_unlink(path);
  LOCKED(int, named(UNLINK, path, NULL, 0));
}

int mkdir(const char *path, mode_t mode) {
  if (!is_ours(path)) return real_mkdir(path, mode);
  LOCKED(int, named(MAKE_FOLDER, path, NULL, mode));
}

int rmdir(const char *path) {
  if (!is_ours(path)) return real_rmdir(path);
  LOCKED(int, named(REMOVE_FOLDER, path, NULL, 0));
}

// How Node's rm ends.
int remove(const char *path) {
  struct stat now;
  if (lstat(path, &now) != 0) return -1;
  return S_ISDIR(now.st_mode) ? rmdir(path) : unlink(path);
}

// A write in several parts, as Node makes it of long texts, as one write after another.
static ssize_t written_in_parts(int fd, const struct iovec *parts, int count, off_t at) {
  ssize_t total = 0;
  for (int index = 0; index < count; index++) {
    off_t place = at < 0 ? at : at + total;
    ssize_t done = place < 0 ? write(fd, parts[index].iov_base, parts[index].iov_len)
                             : pwrite64(fd, parts[index].iov_base, parts[index].iov_len, place);
    if (done < 0) return total > 0 ? total : -1;
    total += done;
    if ((size_t)done < parts[index].iov_len) break;
  }
  return total;
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off_t at) {
  return written_in_parts(fd, parts, count, at);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) __attribute__((alias("pwritev64")));
