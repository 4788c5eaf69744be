package no.kronsj.dashboard.access;

import java.util.Map;

/**
 * Whom the provider says it is.
 *
 * @param subject with the issuer, the same for one person for ever
 * @param claims  of the token
 * @param idToken the token
 */
record Identity(String subject, Map<String, Object> claims, String idToken) {}
