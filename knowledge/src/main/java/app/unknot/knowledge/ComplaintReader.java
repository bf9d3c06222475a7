package app.unknot.knowledge;

/** Reads a file of format unknot-complaints. */
final class ComplaintReader implements FormatReader {

  @Override
  public void read(Fields in, Knowledge into) {
    in.mappings("complaints").forEach(complaint -> into.complaints.add(complaint(complaint)));
  }

  private static Complaint complaint(Fields in) {
    return new Complaint(
        in.define(IdKind.COMPLAINT),
        in.text("name"),
        in.references("zones", IdKind.ZONE),
        in.mappings("muscles").stream().map(ComplaintReader::share).toList());
  }

  private static Complaint.Share share(Fields in) {
    String muscle = in.reference("muscle", IdKind.MUSCLE);
    return in.chance("share")
        .map(share -> new Complaint.Share(muscle, share.text(), share.people(), share.provenance().sources()))
        .orElse(new Complaint.Share(muscle, "", "", in.sources()));
  }
}
