/** The constants of the algorithm: the first bits after the binary point of the roots of the first primes. */
const PRIMES = primes(64);
const START = PRIMES.slice(0, 8).map(prime => bits(Math.sqrt(prime)));
const ROUNDS = PRIMES.map(prime => bits(Math.cbrt(prime)));

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in lower-case hexadecimal digits. Browsers offer their own only
 * over https and on localhost, not over an intranet's plain http.
 */
export function sha256(text) {
  let state = START;
  for (const block of blocks(new TextEncoder().encode(text))) {
    state = compress(state, schedule(block));
  }
  return state.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message, padded with a one, zeros and its length in bits, in blocks of sixteen words. */
function blocks(bytes) {
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  bytes.forEach((byte, i) => padded.setUint8(i, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(bytes.length) * 8n);
  return Array.from({ length: padded.byteLength / 64 }, (_, block) =>
    Array.from({ length: 16 }, (_, word) => padded.getInt32(block * 64 + word * 4)));
}

function schedule(block) {
  const words = [...block];
  for (let i = 16; i < 64; i++) {
    const near = words[i - 2];
    const far = words[i - 15];
    words[i] = words[i - 16] + (turn(far, 7) ^ turn(far, 18) ^ far >>> 3)
      + words[i - 7] + (turn(near, 17) ^ turn(near, 19) ^ near >>> 10) | 0;
  }
  return words;
}

function compress(state, words) {
  let [a, b, c, d, e, f, g, h] = state;
  words.forEach((word, i) => {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + ROUNDS[i] + word | 0;
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
    [a, b, c, d, e, f, g, h] = [one + two | 0, a, b, c, d + one | 0, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, i) => word + state[i] | 0);
}

function turn(word, by) {
  return word >>> by | word << 32 - by;
}

function bits(root) {
  return (root % 1) * 2 ** 32 | 0;
}

function primes(count) {
  const found = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every(prime => number % prime > 0)) {
      found.push(number);
    }
  }
  return found;
}
