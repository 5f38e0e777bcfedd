// Asks transformers.js what EMMA must answer: node reference.mjs MODEL PICTURES REFERENCE
//
// The model is given the pixels of REFERENCE/tiles, made as the model's original processor makes them; how far the pixels
// of transformers.js's own processor are from those is written down too.

import { AutoModelForImageTextToText, AutoProcessor, RawImage, Tensor, env } from '@huggingface/transformers';
import fs from 'node:fs';
import path from 'node:path';

const [modelFolder, pictures, reference] = process.argv.slice(2).map((folder) => path.resolve(folder));
const QUESTIONS = [
  'What color is the star?\nAnswer in a word or a short phrase.',
  'Is there a circle in the picture?\nAnswer yes or no.',
  'Which of these objects is in the picture?\n(A) cat\n(B) circle\nAnswer with the letter of the right option.',
];
const TOKENS = 8;

env.allowRemoteModels = false;
env.localModelPath = path.dirname(modelFolder) + '/';
const name = path.basename(modelFolder);
const processor = await AutoProcessor.from_pretrained(name);
const model = await AutoModelForImageTextToText.from_pretrained(name, { dtype: 'fp32' });

async function originalPixels(stem, edge) {
  const stack = await RawImage.read(path.join(reference, 'tiles', stem + '.png'));
  const count = stack.height / edge;
  const values = new Float32Array(count * 3 * edge * edge);
  let at = 0;
  for (let tile = 0; tile < count; tile++)
    for (let channel = 0; channel < 3; channel++)
      for (let y = 0; y < edge; y++)
        for (let x = 0; x < edge; x++)
          values[at++] = (stack.data[((tile * edge + y) * edge + x) * 3 + channel] / 255 - 0.5) / 0.5;
  return new Tensor('float32', values, [1, count, 3, edge, edge]);
}

const answers = [];
for (const file of fs.readdirSync(pictures).sort()) {
  const stem = path.parse(file).name;
  const image = await RawImage.read(path.join(pictures, file));
  for (const question of QUESTIONS) {
    const prompt = processor.apply_chat_template(
      [{ role: 'user', content: [{ type: 'image' }, { type: 'text', text: question }] }],
      { add_generation_prompt: true },
    );
    const inputs = await processor(prompt, [image.rgb()], {});
    const own = inputs.pixel_values;
    inputs.pixel_values = await originalPixels(stem, own.dims.at(-1));
    const same = own.data.length === inputs.pixel_values.data.length;
    let levels = -1;
    if (same) {
      levels = 0;
      for (let i = 0; i < own.data.length; i++)
        levels = Math.max(levels, Math.abs(own.data[i] - inputs.pixel_values.data[i]) * 127.5);
    } else {
      // Another grid than the original's, for want of EXIF: nothing to compare.
      continue;
    }
    const first = await model(inputs);
    const written = await model.generate({ ...inputs, max_new_tokens: TOKENS, do_sample: false });
    const length = inputs.input_ids.dims.at(-1);
    const vocabulary = first.logits.dims.at(-1);
    answers.push({
      picture: file,
      question,
      prompt,
      tokens: Array.from(inputs.input_ids.data, Number),
      logits: Array.from(first.logits.data.slice(-vocabulary), (x) => Number(x.toFixed(6))),
      written: Array.from(written.data.slice(length), Number),
      levels: Number(levels.toFixed(1)),
    });
  }
}
fs.writeFileSync(path.join(reference, 'answers.jsonl'), answers.map((answer) => JSON.stringify(answer) + '\n').join(''));
console.log('answers', answers.length, 'levels', ...new Set(answers.map((a) => a.picture + ' ' + a.levels)));
