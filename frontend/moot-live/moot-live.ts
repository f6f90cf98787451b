import { again, moment } from './delay';

const drawing = 200;
const beat = 25_000;
const steady = 10_000;

/** News with a version are for the elements of the page, which read their other fields. */
interface Told {
  readonly to?: number;
  readonly look?: boolean;
}

/**
 * Hears on a web socket what is new on the page.
 *
 * Attribute `address` of the channel. What the page can take in by itself is an event `moot-news` of the document, its
 * detail as the server wrote it. Where that is not enough, and whenever something may have been missed, `moot-choose`
 * with `look` lets the server bring the page up to date. Where no socket can be had, the page looks from time to time.
 */
export class MootLive extends HTMLElement {
  static readonly observedAttributes = ['address'];

  private socket: WebSocket | null = null;
  private failures = 0;
  private calledBefore = false;
  private opened = Infinity;
  private asked = false;
  private timer = 0;
  private looking = 0;

  connectedCallback(): void {
    window.addEventListener('online', this.callAgain);
    this.callSoon();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.callAgain);
    this.hangUp();
    clearTimeout(this.looking);
    this.looking = 0;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.callSoon();
    }
  }

  /** First the page is drawn. What happens meanwhile the server makes up for when it is called. */
  private callSoon(): void {
    this.hangUp();
    this.timer = window.setTimeout(this.callAgain, drawing);
  }

  private readonly callAgain = (): void => {
    this.hangUp();
    const address = this.getAttribute('address');
    if (address) {
      this.call(new URL(address, document.baseURI.replace(/^http/, 'ws')));
    }
  };

  private call(address: URL): void {
    const socket = new WebSocket(address);
    socket.binaryType = 'arraybuffer';
    socket.onopen = (): void => {
      if (this.calledBefore) {
        this.look();
      }
      this.calledBefore = true;
      this.opened = Date.now();
      this.asked = false;
      this.listen();
    };
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>): void => this.take(data);
    socket.onclose = (): void => this.lose();
    this.socket = socket;
  }

  /** Asks now and then whether there is still somebody at the other end; a broken line says nothing. */
  private listen(): void {
    this.timer = window.setTimeout(() => {
      if (this.asked) {
        this.lose();
      } else {
        this.socket?.send('');
        this.asked = true;
        this.listen();
      }
    }, beat);
  }

  private take(data: ArrayBuffer): void {
    this.asked = false;
    if (data.byteLength === 0) {
      return;
    }
    const news = JSON.parse(new TextDecoder().decode(data)) as Told;
    if (news.to !== undefined) {
      document.dispatchEvent(new CustomEvent('moot-news', { detail: news }));
    }
    if (news.look && this.looking === 0) {
      this.looking = window.setTimeout(() => this.look(), moment(news.to !== undefined, Math.random()));
    }
  }

  /** The server is asked at the first failure, since it may know this page no more, and again once calling seems useless. */
  private lose(): void {
    this.hangUp();
    if (Date.now() - this.opened > steady) {
      this.failures = 0;
    }
    this.opened = Infinity;
    if (this.failures === 0 || this.failures > 3) {
      this.look();
    }
    this.timer = window.setTimeout(this.callAgain, again(this.failures, Math.random()));
    this.failures += 1;
  }

  private hangUp(): void {
    clearTimeout(this.timer);
    if (this.socket) {
      this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
      this.socket.close();
      this.socket = null;
    }
  }

  private look(): void {
    clearTimeout(this.looking);
    this.looking = 0;
    this.dispatchEvent(new CustomEvent('moot-choose', { detail: { id: '', action: 'look' } }));
  }
}

customElements.define('moot-live', MootLive);
