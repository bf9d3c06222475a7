package app.unknot.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a knowledge file as text: small, UTF-8 and free of characters that tables cannot hold. */
final class FileText {

  /** No file of facts about one thing needs more; a larger one was put here by mistake. */
  static final int MOST_BYTES = 512 * 1024;

  private final Where start;
  private final Faults faults;

  FileText(Where start, Faults faults) {
    this.start = start;
    this.faults = faults;
  }

  /** The text, or nothing when a fault was noted that makes reading on pointless. */
  Optional<String> read(Path file) {
    return bytes(file).flatMap(this::decoded).filter(this::isPlain);
  }

  private Optional<byte[]> bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        faults.add(FaultCode.FILE_TOO_BIG, start,
            "The file has more than %d bytes; split it, or move it out of the knowledge.", MOST_BYTES);
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      faults.add(FaultCode.UNREADABLE, start, "The file cannot be read; check that it may be opened.");
      return Optional.empty();
    }
  }

  private Optional<String> decoded(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (decoder.decode(in, out, true).isError()) {
      faults.add(FaultCode.UNREADABLE, start.at(lineAt(out.flip(), out.length())),
          "The text is not UTF-8 on this line; save the file as UTF-8.");
      return Optional.empty();
    }
    return Optional.of(out.flip().toString());
  }

  private boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' || c == '\uFEFF') {
        faults.add(FaultCode.FORBIDDEN_CHARACTER, start.at(lineAt(text, i)),
            "The line holds %s; write spaces or plain letters instead.", named(c));
        return false;
      }
    }
    return true;
  }

  private static String named(char c) {
    return c == '\t' ? "a tab" : "the invisible character U+%04X".formatted((int) c);
  }

  private static int lineAt(CharSequence text, int position) {
    return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
  }
}
