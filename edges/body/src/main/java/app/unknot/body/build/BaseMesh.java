package app.unknot.body.build;

import java.util.Map;

/**
 * The mesh as its makers released it, in centimetres, x to the figure's left, y up, z to the front.
 *
 * @param quads corner numbers of the faces of body and eyes, four a face
 * @param figures for each figure the coordinates of all vertices, three a vertex
 * @param joints for each figure the joints: name to coordinates
 */
record BaseMesh(int[] quads, Map<Shape, double[]> figures, Map<Shape, Map<String, double[]>> joints) {}
