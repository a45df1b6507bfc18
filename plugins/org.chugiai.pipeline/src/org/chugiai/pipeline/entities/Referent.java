package org.chugiai.pipeline.entities;

/**
 * What mentions refer to.
 *
 * @param id readable and stable, the same for all variants of the name
 * @param kind what it is
 * @param name the canonical name
 */
record Referent(String id, Kind kind, String name) {
}
