package no.kronsj.dashboard.access;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

/** The provider of OpenID Connect: where to send somebody to log in, and whom it then says it is. */
final class OpenIdProvider {
    static final String CALLBACK = "/login/callback";
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_BYTES = 200_000;
    private static final List<JWSAlgorithm> SIGNATURES = List.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256,
            JWSAlgorithm.ES256);

    private final AccessPlan plan;
    private final OIDCProviderMetadata provider;
    private final IDTokenValidator validator;

    private OpenIdProvider(AccessPlan plan, OIDCProviderMetadata provider) throws IOException {
        this.plan = plan;
        this.provider = provider;
        validator = new IDTokenValidator(provider.getIssuer(), client(), signature(provider),
                provider.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES));
    }

    /** Asks the provider what it can do. */
    static OpenIdProvider discover(AccessPlan plan) throws AccessMistake {
        try {
            return new OpenIdProvider(plan, OIDCProviderMetadata.resolve(new Issuer(plan.issuer()), PATIENCE_MILLIS,
                    PATIENCE_MILLIS));
        } catch (GeneralException | IOException | IllegalArgumentException | NullPointerException e) {
            throw new AccessMistake("--access: the provider %s does not say how to log in (%s).".formatted(
                    plan.issuer(), e.getClass().getSimpleName()));
        }
    }

    private static JWSAlgorithm signature(OIDCProviderMetadata provider) {
        List<JWSAlgorithm> offered = Optional.ofNullable(provider.getIDTokenJWSAlgs()).orElse(SIGNATURES);
        return SIGNATURES.stream().filter(offered::contains).findFirst().orElse(JWSAlgorithm.RS256);
    }

    /** Where a browser is sent to log in. */
    URI loginAddress(LoginAttempt attempt) {
        var scope = new Scope(Stream.concat(Stream.of("openid"), plan.scopes().stream()).toArray(String[]::new));
        return new AuthenticationRequest.Builder(ResponseType.CODE, scope, client(), plan.at(CALLBACK))
                .endpointURI(provider.getAuthorizationEndpointURI()).state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256).build().toURI();
    }

    /** Whom the provider says it is, from the address that the browser came back with. */
    Identity identify(LoginAttempt attempt, String query) throws LoginRefused {
        try {
            AuthorizationCode code = code(attempt, AuthenticationResponseParser.parse(plan.at(CALLBACK + "?" + query)));
            var grant = new AuthorizationCodeGrant(code, plan.at(CALLBACK), new CodeVerifier(attempt.verifier()));
            HTTPRequest asking = new TokenRequest.Builder(provider.getTokenEndpointURI(), authentication(), grant)
                    .build().toHTTPRequest();
            asking.setConnectTimeout(PATIENCE_MILLIS);
            asking.setReadTimeout(PATIENCE_MILLIS);
            asking.setFollowRedirects(false);
            TokenResponse answer = OIDCTokenResponseParser.parse(asking.send());
            if (!(answer instanceof OIDCTokenResponse tokens)) {
                throw new LoginRefused("the code was not taken");
            }
            return identity(tokens.getOIDCTokens().getIDToken(), new Nonce(attempt.nonce()));
        } catch (GeneralException | IOException | IllegalArgumentException e) {
            throw new LoginRefused(e.getClass().getSimpleName());
        }
    }

    private AuthorizationCode code(LoginAttempt attempt, AuthenticationResponse answer) throws LoginRefused {
        State state = answer.getState();
        boolean foreign = answer.getIssuer() != null && !answer.getIssuer().equals(provider.getIssuer());
        if (state == null || !Unguessable.same(state.getValue(), attempt.state()) || foreign) {
            throw new LoginRefused("the answer belongs to another question");
        }
        AuthorizationCode code = answer instanceof AuthenticationErrorResponse
                ? null
                : answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new LoginRefused("the provider said no");
        }
        return code;
    }

    private Identity identity(JWT token, Nonce nonce) throws LoginRefused {
        try {
            IDTokenClaimsSet claims = validator.validate(token, nonce);
            return new Identity(claims.getIssuer().getValue() + "\n" + claims.getSubject().getValue(),
                    claims.toJSONObject(), token.serialize());
        } catch (BadJOSEException | JOSEException e) {
            throw new LoginRefused(e.getClass().getSimpleName());
        }
    }

    /** Where a browser is sent to log out there too; empty where the provider has no such place. */
    Optional<URI> logoutAddress(String idToken) {
        if (provider.getEndSessionEndpointURI() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LogoutRequest(provider.getEndSessionEndpointURI(), JWTParser.parse(idToken),
                    plan.at("/"), null).toURI());
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("A token that was read before", e);
        }
    }

    /** The server that logs out there, as a policy names it; empty where there is none. */
    Optional<String> logoutOrigin() {
        return Optional.ofNullable(provider.getEndSessionEndpointURI())
                .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority());
    }

    private ClientID client() {
        return new ClientID(plan.client());
    }

    private ClientAuthentication authentication() {
        var secret = new Secret(plan.secret());
        List<ClientAuthenticationMethod> offered = provider.getTokenEndpointAuthMethods();
        boolean basic = offered == null || offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(client(), secret) : new ClientSecretPost(client(), secret);
    }
}
