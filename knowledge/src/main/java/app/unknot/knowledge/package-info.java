/**
 * Checks the knowledge files and compiles them to the tables the program loads.
 *
 * <p>The way of a file: {@link app.unknot.knowledge.KnowledgeChecker} reads it as text, as YAML and
 * then field by field into the records of this package; every id is looked up once all files are
 * read; what is wrong becomes a {@link app.unknot.knowledge.Fault} with a stable
 * {@link app.unknot.knowledge.FaultCode}. Only when nothing is wrong does
 * {@link app.unknot.knowledge.KnowledgeCompiler} write the tables.
 */
@NullMarked
package app.unknot.knowledge;

import org.jspecify.annotations.NullMarked;
