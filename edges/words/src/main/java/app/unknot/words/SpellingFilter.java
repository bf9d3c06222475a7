package app.unknot.words;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each word form by its mended one. */
final class SpellingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> repair;

  SpellingFilter(TokenStream forms, UnaryOperator<String> repair) {
    super(forms);
    this.repair = repair;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String form = term.toString();
    String mended = repair.apply(form);
    if (!mended.equals(form)) {
      term.setEmpty().append(mended);
    }
    return true;
  }
}
