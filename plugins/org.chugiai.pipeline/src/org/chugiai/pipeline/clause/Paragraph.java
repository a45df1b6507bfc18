package org.chugiai.pipeline.clause;

import java.util.List;

/**
 * One line of an article.
 *
 * @param zone the kind of the zone it is in, or null
 * @param sentences its sentences, in order
 */
public record Paragraph(String zone, List<AnalysedSentence> sentences) {
}
