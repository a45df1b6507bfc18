package org.chugiai.formats.dataset;

import java.util.Map;
import java.util.Set;

/**
 * What a dataset's writer remembers of an article.
 *
 * @param source publisher; may be null
 * @param published date; may be null
 * @param labels how often each label occurs
 * @param rows number of rows in each task, in the order of the tasks
 * @param origins who made the annotations
 */
record ArticleEntry(String id, String source, String published, Map<String, Integer> labels, int[] rows,
    Set<String> origins, Sketch sketch) {
}
