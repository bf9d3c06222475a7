package app.unknot.words;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Splits English into word forms: words, small letters, plain ASCII, no possessive or apostrophe ("don't" becomes
 * "dont"), irregular forms to their base, and endings stripped (KStem). The lexicon and the text go through the same
 * chain. Safe to share between threads.
 */
final class WordAnalyzer extends Analyzer {
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u2018`]");

  private final StemmerOverrideFilter.StemmerOverrideMap irregular;

  WordAnalyzer(Map<String, String> irregular) {
    this.irregular = overrides(irregular);
  }

  private static StemmerOverrideFilter.StemmerOverrideMap overrides(Map<String, String> irregular) {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(true);
    irregular.forEach(builder::add);
    try {
      return builder.build();
    } catch (IOException e) {
      throw new WordsException("The irregular forms of the lexicon cannot be packed.", e);
    }
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream forms = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    forms = new PatternReplaceFilter(new EnglishPossessiveFilter(forms), APOSTROPHE, "", true);
    return new TokenStreamComponents(words, new KStemFilter(new StemmerOverrideFilter(forms, irregular)));
  }
}
