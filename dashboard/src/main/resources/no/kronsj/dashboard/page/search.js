// Suggestions while typing. Without this file the form works as it stands, with the words of the themes to begin with.
(() => {
  const field = document.getElementById("q");
  const list = document.getElementById("words");
  if (!field || !list) return;
  const toBegin = [...list.options].map(option => option.value);
  let waiting;

  const offer = words => list.replaceChildren(...words.map(word => {
    const option = document.createElement("option");
    option.value = word;
    return option;
  }));

  const ask = async () => {
    const text = field.value;
    const word = text.split(/[\s("«:-]/).pop();
    if (word.length < 2) return offer(toBegin);
    const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(word));
    if (answer.ok && field.value === text) {
      const before = text.slice(0, text.length - word.length);
      offer((await answer.json()).map(found => before + found));
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask().catch(() => offer(toBegin)), 150);
  });
})();
