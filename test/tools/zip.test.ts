// The table of contents of a zip file.
import { expect, it } from 'vitest';
import { zipNames } from '../../server/tools/zip.ts';

/** An entry of the table, and the table's end, as the format has them. */
function zipOf(names: readonly string[]): Buffer {
  const entries = names.map((name) => {
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50);
    head.writeUInt16LE(Buffer.byteLength(name), 28);
    head.writeUInt16LE(3, 30);
    return Buffer.concat([head, Buffer.from(name), Buffer.alloc(3)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(5, 16);
  return Buffer.concat([Buffer.from('files'), ...entries, end]);
}

it('is read from the end', () => {
  expect(zipNames(zipOf(['a.txt', 'folder/ö.md']))).toEqual(['a.txt', 'folder/ö.md']);
  expect(zipNames(zipOf([]))).toEqual([]);
});

it('must be there, and sound', () => {
  expect(() => zipNames(Buffer.from('no zip'))).toThrow('no zip file');
  const broken = zipOf(['a']);
  broken.writeUInt32LE(0, 5);
  expect(() => zipNames(broken)).toThrow('broken');
});
