package app.unknot.app;

/** The port cannot be used. */
final class PortTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  PortTaken(int port) {
    super(
        port < 1024 && port > 0
            ? "Port %d is taken or reserved; choose another with --port, from 1024 on.".formatted(port)
            : "Port %d is taken by another program; choose another with --port, or 0 for any free one.".formatted(port));
  }
}
