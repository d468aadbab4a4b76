package io.planwright.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the fingerprint of what is written through it. */
final class DigestStream extends FilterOutputStream {
  private final MessageDigest digest;

  DigestStream(OutputStream stream) {
    super(stream);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void write(int unit) throws IOException {
    out.write(unit);
    digest.update((byte) unit);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
  }

  /** The digest of all bytes so far, in lower-case hexadecimal; asked for once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
