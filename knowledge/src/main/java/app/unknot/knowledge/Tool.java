package app.unknot.knowledge;

/** Something a remedy needs at hand. */
record Tool(String id, String name) {}
