package app.unknot.words;

import app.unknot.atlas.CompiledTable;
import app.unknot.words.Lexicon.Group;
import app.unknot.words.Lexicon.Property;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/**
 * The packed lexicon. Building it takes most of a second on a cold machine, reading the pack a few hundredths; so the
 * pack is written when the program is built, and used as long as it belongs to the very knowledge that stands beside it.
 * A pack of other knowledge, or none, is no fault: the lexicon is then built from the knowledge.
 */
final class LexiconFile {
  private static final String RESOURCE = "lexicon.bin";

  /** What a lexicon is made of, before it is put together. */
  record Content(
      Map<String, String> irregular,
      Vocabulary vocabulary,
      PhraseTable phrases,
      List<Alarms.Phrase> alarms,
      Map<String, Integer> uses,
      Set<String> common,
      Map<Group, Set<String>> groups,
      Map<String, String> same,
      Map<Property, Set<String>> terms) {

    Lexicon lexicon() {
      return new Lexicon(
          new WordAnalyzer(irregular),
          Set.copyOf(irregular.keySet()),
          vocabulary,
          phrases,
          new Alarms(vocabulary, alarms, groups.getOrDefault(Group.FUNCTION, Set.of()), same),
          new Spelling(uses, common),
          groups,
          same,
          terms);
    }
  }

  private LexiconFile() {}

  /** Returns the lexicon of the standard knowledge. */
  static Lexicon standard() {
    String checksum = checksum();
    try (InputStream in = LexiconFile.class.getResourceAsStream(RESOURCE)) {
      Content packed = in == null ? null : read(in.readAllBytes(), checksum);
      return (packed == null ? new LexiconBuilder().build() : packed).lexicon();
    } catch (IOException e) {
      throw new WordsException("The packed lexicon cannot be read. Maybe the program was not built completely.", e);
    }
  }

  /**
   * Packs the lexicon; called by the build.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]).resolve("app/unknot/words").resolve(RESOURCE);
    Files.createDirectories(file.getParent());
    Files.write(file, write(new LexiconBuilder().build(), checksum()));
  }

  private static String checksum() {
    for (CompiledTable.Row row : CompiledTable.read("manifest").rows()) {
      if (row.text("name").equals("sha256")) {
        return row.text("value");
      }
    }
    throw new WordsException("The compiled knowledge states no checksum.");
  }

  static byte[] write(Content content, String checksum) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(checksum);
    strings(out, content.vocabulary().forms());
    map(out, content.irregular());
    map(out, content.same());
    strings(out, new TreeSet<>(content.common()));
    uses(out, content);
    sets(out, content.groups());
    sets(out, content.terms());
    alarms(out, content.alarms());
    content.phrases().write(out);
    return out.toArrayCopy();
  }

  static @Nullable Content read(byte[] bytes, String checksum) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes);
    if (!in.readString().equals(checksum)) {
      return null;
    }
    Vocabulary vocabulary = new Vocabulary();
    strings(in).forEach(vocabulary::add);
    Map<String, String> irregular = map(in);
    Map<String, String> same = map(in);
    Set<String> common = strings(in);
    Map<String, Integer> uses = uses(in, vocabulary);
    Map<Group, Set<String>> groups = sets(in, Group::valueOf, new EnumMap<>(Group.class));
    Map<Property, Set<String>> terms = sets(in, Property::valueOf, new EnumMap<>(Property.class));
    List<Alarms.Phrase> alarms = alarms(in);
    return new Content(
        irregular, vocabulary, PhraseTable.read(in), alarms, uses, common, groups, same, terms);
  }

  private static void strings(DataOutput out, Collection<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static Set<String> strings(DataInput in) throws IOException {
    int size = in.readVInt();
    Set<String> strings = LinkedHashSet.newLinkedHashSet(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }

  private static void map(DataOutput out, Map<String, String> map) throws IOException {
    out.writeVInt(map.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
      out.writeString(entry.getKey());
      out.writeString(entry.getValue());
    }
  }

  private static Map<String, String> map(DataInput in) throws IOException {
    int size = in.readVInt();
    Map<String, String> map = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      map.put(in.readString(), in.readString());
    }
    return map;
  }

  private static void uses(DataOutput out, Content content) throws IOException {
    for (String form : content.vocabulary().forms()) {
      out.writeVInt(content.uses().getOrDefault(form, 0));
    }
  }

  private static Map<String, Integer> uses(DataInput in, Vocabulary vocabulary) throws IOException {
    Map<String, Integer> uses = HashMap.newHashMap(vocabulary.size());
    for (String form : vocabulary.forms()) {
      uses.put(form, in.readVInt());
    }
    return uses;
  }

  private static <K extends Enum<K>> void sets(DataOutput out, Map<K, Set<String>> sets) throws IOException {
    out.writeVInt(sets.size());
    for (Map.Entry<K, Set<String>> entry : sets.entrySet()) {
      out.writeString(entry.getKey().name());
      strings(out, new TreeSet<>(entry.getValue()));
    }
  }

  private static <K extends Enum<K>> Map<K, Set<String>> sets(
      DataInput in, Function<String, K> key, Map<K, Set<String>> sets) throws IOException {
    int size = in.readVInt();
    for (int i = 0; i < size; i++) {
      sets.put(key.apply(in.readString()), new HashSet<>(strings(in)));
    }
    return sets;
  }

  private static void alarms(DataOutput out, List<Alarms.Phrase> phrases) throws IOException {
    Map<String, Integer> numbers = new TreeMap<>();
    phrases.forEach(phrase -> numbers.put(phrase.concept(), 0));
    strings(out, numbers.keySet());
    int next = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    out.writeVInt(phrases.size());
    for (Alarms.Phrase phrase : phrases) {
      out.writeVInt(numbers.getOrDefault(phrase.concept(), 0));
      out.writeByte((byte) (phrase.ordered() ? 1 : 0));
      out.writeVInt(phrase.slack());
      out.writeVInt(phrase.words().length);
      for (int word : phrase.words()) {
        out.writeVInt(word);
      }
    }
  }

  private static List<Alarms.Phrase> alarms(DataInput in) throws IOException {
    List<String> concepts = List.copyOf(new ArrayList<>(strings(in)));
    int size = in.readVInt();
    List<Alarms.Phrase> phrases = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String concept = concepts.get(in.readVInt());
      boolean ordered = in.readByte() == 1;
      int slack = in.readVInt();
      int[] words = new int[in.readVInt()];
      for (int w = 0; w < words.length; w++) {
        words[w] = in.readVInt();
      }
      phrases.add(new Alarms.Phrase(i, concept, words, ordered, slack));
    }
    return phrases;
  }
}
