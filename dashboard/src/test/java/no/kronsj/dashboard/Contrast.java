package no.kronsj.dashboard;

/** Measures the contrast of every visible text against the ground behind it, by the formula of WCAG 2. */
final class Contrast {
    /** Gives the texts below 4.5 to 1 (3 to 1 for large type), with the ratio. */
    static final String SCRIPT = """
                                 () => {
                                   const parse = c => { const m = c.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m; };
                                   const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
                                   const light = c => { const [r, g, b] = c.map(v => v / 255)
                                     .map(v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
                                     return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
                                   const ground = e => { const layers = [];
                                     for (let at = e; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
                                     return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]); };
                                   const found = [];
                                   for (const e of document.querySelectorAll('body *')) {
                                     const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
                                     if (!own || e.closest('.unseen, .skip, svg') || !e.checkVisibility()) continue;
                                     const style = getComputedStyle(e), back = ground(e), ink = over(parse(style.color), back);
                                     const [a, b] = [light(ink), light(back)].sort((x, y) => y - x);
                                     const ratio = (a + 0.05) / (b + 0.05), size = parseFloat(style.fontSize);
                                     const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
                                     if (ratio < least) found.push(e.textContent.trim().slice(0, 30) + ' ' + ratio.toFixed(2));
                                   }
                                   return found;
                                 }
                                 """;

    private Contrast() {}
}
