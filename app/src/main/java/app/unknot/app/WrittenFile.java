package app.unknot.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file that a person named: whole or not at all. */
final class WrittenFile {
  private WrittenFile() {}

  /**
   * Returns the path that a person named.
   *
   * @throws Refusal when nothing can be written there
   */
  static Path path(String name) {
    Path path;
    try {
      path = Path.of(name).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw refused(name, "no file can have this name");
    }
    Path folder = path.getParent();
    if (Files.isDirectory(path)) {
      throw refused(name, "it is a folder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw refused(name, "its folder does not exist");
    }
    return path;
  }

  /**
   * Writes the bytes beside the path and then moves them there, so that nobody sees half a file, not even after a
   * power cut. The file is its owner's alone, where the file system knows owners: what is in it is about a person.
   *
   * @throws Refusal when they cannot be written
   */
  static void write(Path path, byte[] bytes) {
    Path beside = path.resolveSibling(".%s.%d.part".formatted(path.getFileName(), ProcessHandle.current().pid()));
    try {
      Files.deleteIfExists(beside);
      write(ByteBuffer.wrap(bytes), beside);
      move(beside, path);
    } catch (AccessDeniedException e) {
      throw refused(path.toString(), "writing there is not permitted");
    } catch (IOException e) {
      throw refused(path.toString(), "the disk may be full or not writable");
    } finally {
      beside.toFile().delete();
    }
  }

  private static void write(ByteBuffer bytes, Path path) throws IOException {
    Set<OpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel file = FileChannel.open(path, anew, owned(path))) {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
  }

  private static FileAttribute<?>[] owned(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Refusal refused(String name, String why) {
    return new Refusal("The file %s cannot be written: %s.".formatted(Refusal.quote(name), why));
  }
}
