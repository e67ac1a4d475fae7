// The table of contents of a zip file; packing and unpacking is left to others.

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The names of the files in a zip. Throws where the table cannot be read. */
export function zipNames(zip: Buffer): readonly string[] {
  const end = zip.lastIndexOf(bytesOf(END));
  if (end < 0) throw new Error('this is no zip file');
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`the zip file is broken at ${at}`);
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

function bytesOf(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
