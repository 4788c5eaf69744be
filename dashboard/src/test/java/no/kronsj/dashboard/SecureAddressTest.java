package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Behind a proxy that ends TLS, cookies and headers are as TLS asks for. */
class SecureAddressTest {
    @TempDir
    private Path place;

    @Test
    void cookiesAreForThisHostOverTlsAndBrowsersAreHeldToIt() throws IOException {
        try (LetIn house = LetIn.named(place, new InventedEdition(), "https://kronsj.example")) {
            String answer = Wire.answer(house.server().port(),
                    "GET /login HTTP/1.1\r\nHost: kronsj.example\r\nConnection: close\r\n\r\n");
            String cookie = answer.lines().filter(line -> line.startsWith("Set-Cookie: ")).findFirst().orElseThrow();
            assertTrue(cookie.matches("Set-Cookie: __Host-kronsj-login=[A-Za-z0-9_-]{43}; Path=/; HttpOnly;"
                    + " SameSite=Lax; Secure"), cookie);
            assertTrue(answer.contains("redirect_uri=https%3A%2F%2Fkronsj.example%2Flogin%2Fcallback"), answer);
            assertTrue(answer.toLowerCase(Locale.ROOT).contains("strict-transport-security: max-age=31536000"), answer);
        }
    }

    @Test
    void whatAProxyPassesOnDecidesNeitherNameNorTls() throws IOException {
        try (LetIn house = LetIn.named(place, new InventedEdition(), "https://kronsj.example")) {
            String answer = Wire.answer(house.server().port(), """
                                                               GET /login HTTP/1.1\r
                                                               Host: kronsj.example\r
                                                               X-Forwarded-Host: evil.example\r
                                                               X-Forwarded-Proto: http\r
                                                               Forwarded: host=evil.example;proto=http\r
                                                               Connection: close\r
                                                               \r
                                                               """);
            assertTrue(answer.contains("Secure"), answer);
            assertFalse(answer.contains("evil.example"), answer);
        }
    }
}
