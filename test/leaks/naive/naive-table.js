// A table as it is easily made: it is given the names and hides them. Everything wrong here is wrong on purpose, and the
// probes have to find it. Never to be taken as an example.
const style = new CSSStyleSheet();
style.replaceSync(`
  table { border-collapse: collapse; }
  td { padding: 4px 8px; text-align: left; }
  :host([anonymous]) .name { visibility: hidden; }
  tr.own { font-weight: bold; }
  .status { position: absolute; clip-path: inset(50%); }
`);

class NaiveTable extends HTMLElement {
  #internals = this.attachInternals();
  #rows = [];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
  }

  /** The names come with the figures; `anonymous` says whether to show them. */
  set rows(rows) {
    this.#rows = [...rows].sort((a, b) => a.name.localeCompare(b.name, 'da'));
    localStorage.setItem('naive-table', JSON.stringify(this.#rows));
    console.debug('naive-table: rows', this.#rows);
    performance.mark('naive-table-rows', { detail: { first: this.#rows[0].name } });
    this.#render();
  }

  get rows() {
    return this.#rows;
  }

  show(isShown) {
    this.toggleAttribute('anonymous', !isShown);
    this.#say(isShown ? `Viser ${this.#rows.map(({ name }) => name).join(', ')}` : 'Lukket');
    const detail = { isShown, practices: this.#rows };
    this.dispatchEvent(new CustomEvent('shown-change', { bubbles: true, composed: true, detail }));
  }

  save() {
    const lines = this.#rows.map(({ name, label, value }) => `${name};${label};${value}`);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([['navn;praksis;værdi', ...lines].join('\n')]));
    link.download = `${this.#rows.find(({ isOwn }) => isOwn).name}.csv`;
    link.click();
  }

  #say(text) {
    this.shadowRoot.querySelector('.status').textContent = text;
  }

  #render() {
    const root = this.shadowRoot;
    const make = (tag, fields, ...children) => {
      const element = Object.assign(document.createElement(tag), fields);
      element.append(...children);
      return element;
    };
    const rows = this.#rows.map((row, index) => {
      const { name, label, value, isOwn } = row;
      const element = make(
        'tr',
        { className: isOwn ? 'own' : '', title: name, draggable: true },
        make('td', {}, label),
        make('td', { className: 'name' }, name),
        make('td', {}, `${Math.round(value * 100)} %`),
      );
      element.dataset.practice = name;
      element.style.setProperty('--practice', JSON.stringify(name));
      element.addEventListener('dragstart', (event) => event.dataTransfer.setData('text/plain', name));
      element.addEventListener('click', () => (location.hash = encodeURIComponent(name)));
      element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 50, delay: isOwn ? 0 : index * 5 });
      return element;
    });
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('width', '0');
    drawing.setAttribute('height', '0');
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = `Størst: ${[...this.#rows].sort((a, b) => b.value - a.value)[0].name}`;
    drawing.append(title);
    const status = make('div', { className: 'status', role: 'status' });
    root.replaceChildren(status, make('table', {}, make('tbody', {}, ...rows)), drawing);
    this.#internals.ariaLabel = `Tabel med ${this.#rows[0].name} og andre`;
    root.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/plain', this.#rows.map(({ name, value }) => `${name}\t${value}`).join('\n'));
      event.preventDefault();
    });
  }
}

customElements.define('naive-table', NaiveTable);
