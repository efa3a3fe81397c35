// The filters beside the results: boxes for every issue, section, kind and person of what was found, and their counts.
(() => {
  const GROUPS = ["section", "kind", "person", "issue"];
  const MOST = 6;

  const element = (name, className, words) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (words !== undefined) made.textContent = words;
    return made;
  };

  // What can be chosen in each group: id, name, colour; and the choices a page falls under.
  const choices = (entry) => ({ section: entry.sections, kind: entry.kinds, person: entry.people, issue: entry.issues });
  const under = (page, group) => {
    if (group === "person") return page.people;
    return page[group] < 0 ? [] : [page[group]];
  };

  globalThis.jurnalFilters = (place, entry, changed) => {
    const all = choices(entry);
    const numbers = Object.fromEntries(GROUPS.map((group) => [group, new Map(all[group].map(([id], at) => [id, at]))]));
    const chosen = Object.fromEntries(GROUPS.map((group) => [group, new Set()]));
    const spread = new Set();

    const fits = (page, group) => !chosen[group].size || under(page, group).some((at) => chosen[group].has(at));
    const kept = (pages) => pages.filter((page) => GROUPS.every((group) => fits(page, group)));

    // How many there would be of each choice: what the other groups leave.
    const counted = (pages, group) => {
      const left = pages.filter((page) => GROUPS.every((other) => other === group || fits(page, other)));
      const counts = new Map();
      for (const page of left) for (const at of under(page, group)) counts.set(at, (counts.get(at) ?? 0) + 1);
      return counts;
    };

    const toggle = (group, at, on) => {
      if (on) chosen[group].add(at);
      else chosen[group].delete(at);
      changed();
    };

    const box = (group, at, count) => {
      const [id, name, colour] = all[group][at];
      const label = element("label", ["check", group === "section" && colour, !count && "is-none"].filter(Boolean).join(" "));
      const input = element("input");
      Object.assign(input, { type: "checkbox", name: group, value: id, checked: chosen[group].has(at) });
      input.disabled = !count && !input.checked;
      input.addEventListener("change", () => toggle(group, at, input.checked));
      label.append(input, element("b", "", name), element("span", "", String(count)));
      return label;
    };

    // The fullest first; of a long list its head, and what is chosen.
    const listed = (group, counts) => {
      const order = all[group].map((_, at) => at).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
      if (group === "issue") order.sort((a, b) => all.issue[b][0].localeCompare(all.issue[a][0]));
      const shown = group === "person" ? order.filter((at) => counts.has(at) || chosen.person.has(at)) : order;
      if (spread.has(group) || shown.length <= MOST + 2) return [shown, 0];
      const head = shown.filter((at, position) => position < MOST || chosen[group].has(at));
      return [head, shown.length - head.length];
    };

    const draw = (pages) => {
      const held = document.activeElement?.closest?.(".filters") && document.activeElement;
      const back = held && [held.name, held.value, held.className];
      for (const fieldset of place.querySelectorAll("fieldset")) {
        const group = fieldset.dataset.group;
        const counts = counted(pages, group);
        const [shown, more] = listed(group, counts);
        const boxes = shown.map((at) => box(group, at, counts.get(at) ?? 0));
        fieldset.hidden = !boxes.length;
        if (more) boxes.push(rest(group, more, pages));
        fieldset.replaceChildren(fieldset.querySelector("legend"), ...boxes);
      }
      if (back) [...place.querySelectorAll("input")].find((one) => one.name === back[0] && one.value === back[1])?.focus();
    };

    const rest = (group, more, pages) => {
      const button = element("button", "filters__more", `${place.dataset.more} (${more})`);
      button.type = "button";
      button.addEventListener("click", () => {
        spread.add(group);
        const before = place.querySelectorAll(`input[name="${group}"]`).length;
        draw(pages);
        place.querySelectorAll(`input[name="${group}"]`)[before]?.focus();
      });
      return button;
    };

    // The address has the ids of what is chosen, each as a parameter of its own; what it names wrongly is left out.
    const read = (parameters) => {
      for (const group of GROUPS) {
        chosen[group].clear();
        for (const id of parameters.getAll(group)) if (numbers[group].has(id)) chosen[group].add(numbers[group].get(id));
      }
    };
    const write = (parameters) => {
      for (const group of GROUPS) for (const at of chosen[group]) parameters.append(group, all[group][at][0]);
    };
    const clear = () => {
      for (const group of GROUPS) chosen[group].clear();
      changed();
    };

    // What is chosen, each with a way to let it go.
    const tokens = () =>
      GROUPS.flatMap((group) => [...chosen[group]].map((at) => ({ name: all[group][at][1], drop: () => toggle(group, at, false) })));

    return { read, write, kept, draw, clear, tokens };
  };
})();
