package io.javalin;

/** Stands in for a class of the library, so that a rule can be seen to fail. */
public class Server {}
