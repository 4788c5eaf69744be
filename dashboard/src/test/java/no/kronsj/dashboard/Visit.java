package no.kronsj.dashboard;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.jsoup.Jsoup;

import no.kronsj.dashboard.page.Page;

/** A browser with cookies of its own, which follows a redirect only when it is told to. */
record Visit(String home, CookieManager cookies, HttpClient client) {
    private static final int MOST_WAITS = 60;

    Visit(String home) {
        this(home, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private Visit(String home, CookieManager cookies) {
        this(home, cookies, HttpClient.newBuilder().cookieHandler(cookies).build());
    }

    /** Asks for a page; headers as name, value, name, value. */
    HttpResponse<String> get(String address, String... headers) {
        return send(HttpRequest.newBuilder().GET(), address, headers);
    }

    /** Asks again while too much was asked; half a minute at most. */
    HttpResponse<String> getPatiently(String address, String... headers) {
        HttpResponse<String> answer = get(address, headers);
        for (int wait = 0; answer.statusCode() == 429 && wait < MOST_WAITS; wait++) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            answer = get(address, headers);
        }
        return answer;
    }

    /** Sends a form of a page of this server. */
    HttpResponse<String> post(String address, String form, String... headers) {
        return send(HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)), address, headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder, String address, String... headers) {
        HttpRequest.Builder request = builder.uri(URI.create(address.startsWith("/") ? home + address : address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(address, e);
        }
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer + " leads nowhere"));
    }

    /** To the provider and back; the answer is what the callback says. */
    HttpResponse<String> logIn(String to) {
        return get(comeBack(to));
    }

    /** To the provider; the answer is the address it sends back to. */
    String comeBack(String to) {
        return location(get(location(get("/login?to=" + Page.segment(to)))));
    }

    /** What the forms of this session carry. */
    String formToken() {
        return Jsoup.parse(getPatiently("/account").body()).select("input[name=csrf_token]").attr("value");
    }

    List<HttpCookie> held() {
        return cookies.getCookieStore().getCookies();
    }

    String session() {
        return held().stream().filter(cookie -> cookie.getName().equals("kronsj")).map(HttpCookie::getValue).findFirst()
                .orElse("");
    }
}
