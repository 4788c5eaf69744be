// Shows another run as soon as it is published, and how long a session lasts. Without this file the page stays as it was sent.
(() => {
  const shown = () => document.getElementById("live");
  if (!shown() || !window.EventSource) return;
  const aMinute = 60000;
  const ahead = Date.parse(shown().dataset.now || new Date().toISOString()) - Date.now();
  const news = document.createElement("p");
  news.className = "unseen";
  news.setAttribute("role", "status");
  document.querySelector("main").after(news);

  const reachable = "a[href], summary, button, input, [tabindex]";
  const placeOf = main => {
    const focused = document.activeElement;
    return {
      id: focused.id,
      href: focused.getAttribute("href"),
      nth: [...main.querySelectorAll(reachable)].indexOf(focused),
      sideways: [...main.querySelectorAll(".region")].map(region => region.scrollLeft),
      open: [...main.querySelectorAll("details")].map(details => details.open),
      across: scrollX,
      down: scrollY
    };
  };

  const backTo = (main, place) => {
    main.querySelectorAll(".region").forEach((region, i) => { region.scrollLeft = place.sideways[i] || 0; });
    main.querySelectorAll("details").forEach((details, i) => { details.open = place.open[i] || false; });
    if (place.nth >= 0) {
      const all = [...main.querySelectorAll(reachable)];
      const same = all.find(one => place.id && one.id === place.id)
        || all.find(one => place.href && one.getAttribute("href") === place.href) || all[place.nth] || main;
      same.focus({preventScroll: true});
    }
    scrollTo(place.across, place.down);
  };

  const refresh = async () => {
    if (shown().dataset.run === "") return location.reload();
    const answer = await fetch(location.href);
    if (!answer.ok) throw new Error(answer.status);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = document.querySelector("main");
    const place = placeOf(main);
    const another = fresh.getElementById("live").dataset.run !== shown().dataset.run;
    main.replaceChildren(...fresh.querySelector("main").childNodes);
    const run = document.querySelector(".run"), now = fresh.querySelector(".run");
    if (run && now) run.replaceWith(now);
    backTo(main, place);
    count();
    if (another) news.textContent = shown().dataset.news;
  };

  let refreshing = Promise.resolve();
  const another = () => {
    refreshing = refreshing.then(refresh).catch(() => setTimeout(another, aMinute / 6));
  };

  const count = () => {
    const left = document.querySelector("[data-until]");
    if (!left) return;
    const minutes = Math.ceil((Date.parse(left.dataset.until) - Date.now() - ahead) / aMinute);
    if (minutes <= 0) {
      left.removeAttribute("data-until");
      another();
    } else if (minutes < 60) {
      left.textContent = left.dataset.minutes.replace("#", minutes);
    } else if (minutes < 24 * 60) {
      left.textContent = left.dataset.hours.replace("#", Math.floor(minutes / 60)).replace("#", minutes % 60);
    }
  };

  const listen = () => {
    const source = new EventSource(shown().dataset.events);
    const later = () => { source.close(); setTimeout(listen, aMinute); };
    source.addEventListener("run", event => { if (event.data && event.data !== shown().dataset.run) another(); });
    source.addEventListener("full", later);
    source.onerror = () => { if (source.readyState === EventSource.CLOSED) later(); };
  };

  count();
  setInterval(count, 5000);
  listen();
})();
