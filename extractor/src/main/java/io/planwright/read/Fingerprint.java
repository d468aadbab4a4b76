package io.planwright.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one file's bytes from another's.
 *
 * @param sha256 the SHA-256 digest of the bytes, in lower-case hexadecimal
 */
public record Fingerprint(String sha256) {
  /** The fingerprint of these bytes. */
  public static Fingerprint of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new Fingerprint(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
