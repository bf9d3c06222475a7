package app.unknot.body;

/**
 * A picture of the figure, looked at from far away so that nothing is foreshortened by nearness. A place p of the
 * neutral figure appears at pixel x = (p . right - centreRight) perCm + width / 2 and
 * y = height / 2 - (p . up - centreUp) perCm.
 *
 * @param id its name, such as {@code front} or {@code foot_top_left}
 * @param part what it shows: {@code body}, {@code head}, {@code left_hand}, {@code right_foot} and so on
 * @param width pixels of the map; the shaded picture has twice as many
 * @param height pixels of the map
 * @param perCm pixels of the map a centimetre
 * @param right direction to the right of the picture; x of a place counts to the figure's left, y up, z to the front
 * @param up direction to its top
 * @param toward direction to the viewer
 * @param centreRight what stands in the middle, along right, in cm
 * @param centreUp what stands in the middle, along up, in cm
 */
public record FigureView(
    String id, String part, int width, int height, double perCm, Place right, Place up, Place toward, double centreRight,
    double centreUp) {}
