package org.chugiai.corpus.analysis;

/**
 * Where an annotation is.
 *
 * @param article id of the article
 * @param type    UIMA name of its type
 * @param begin   UTF-16 offset
 * @param end     UTF-16 offset, exclusive
 */
public record Spot(String article, String type, int begin, int end) {
}
