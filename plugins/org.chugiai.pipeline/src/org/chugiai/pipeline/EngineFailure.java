package org.chugiai.pipeline;

/**
 * An engine that failed on an article. The article has none of that engine's annotations; the other engines went on.
 *
 * @param engine the engine's id
 * @param message what went wrong, for people
 * @param cause the exception, with its trace
 */
public record EngineFailure(String engine, String message, Throwable cause) {
}
