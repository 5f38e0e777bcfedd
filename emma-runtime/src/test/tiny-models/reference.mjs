// Asks transformers.js what EMMA must answer: node reference.mjs MODEL PICTURES REFERENCE [PRECISION]
//
// The model is given the pixels of REFERENCE/tiles, made as the model's original processor makes them; how far the pixels
// of transformers.js's own processor are from those is written down too. PRECISION names the files as precisions.py does.

import {
  AutoModelForImageTextToText,
  AutoProcessor,
  AutoTokenizer,
  RawImage,
  Tensor,
  env,
} from '@huggingface/transformers';
import fs from 'node:fs';
import path from 'node:path';

const [modelFolder, pictures, reference] = process.argv.slice(2, 5).map((folder) => path.resolve(folder));
const precision = process.argv[5] ?? '';
const QUESTIONS = [
  'What color is the star?\nAnswer in a word or a short phrase.',
  'Is there a circle in the picture?\nAnswer yes or no.',
  'Which of these objects is in the picture?\n(A) cat\n(B) circle\nAnswer with the letter of the right option.',
];
const TOKENS = 8;
const FEW = ['square.png', 'wide.png'];

env.allowRemoteModels = false;
env.localModelPath = path.dirname(modelFolder) + '/';
const name = path.basename(modelFolder);
const processor = await AutoProcessor.from_pretrained(name);
const tokenizer = await AutoTokenizer.from_pretrained(name);
const dtype = { '': 'fp32', quantized: 'q8' }[precision] ?? precision;
const model = await AutoModelForImageTextToText.from_pretrained(name, { dtype });

async function idefics3(prompt, image, prepared) {
  const inputs = await processor(prompt, [image], {});
  const own = inputs.pixel_values;
  const edge = own.dims.at(-1);
  const count = prepared.height / edge;
  const values = new Float32Array(count * 3 * edge * edge);
  let at = 0;
  for (let tile = 0; tile < count; tile++)
    for (let channel = 0; channel < 3; channel++)
      for (let y = 0; y < edge; y++)
        for (let x = 0; x < edge; x++)
          values[at++] = (prepared.data[((tile * edge + y) * edge + x) * 3 + channel] / 255 - 0.5) / 0.5;
  inputs.pixel_values = new Tensor('float32', values, [1, count, 3, edge, edge]);
  return { inputs, own };
}

/** What the processor makes of a picture of the right size is that picture: it resizes none. */
async function llava(prompt, image, prepared) {
  const own = (await processor.image_processor(image)).pixel_values;
  const { pixel_values } = await processor.image_processor(prepared);
  const { image_token, patch_size, num_additional_image_tokens, vision_feature_select_strategy } = processor.config;
  // transformers.js counts the token of the class where the original drops it.
  const dropped = vision_feature_select_strategy === 'default' ? 1 : 0;
  const count = (pixel_values.dims.at(-1) / patch_size) ** 2 + num_additional_image_tokens - dropped;
  const tokens = tokenizer(prompt.replace(image_token, image_token.repeat(count)));
  return { inputs: { ...tokens, pixel_values }, own };
}

/** There is no processor of this family in transformers.js; it is given the whole picture, which the original adds tiles to. */
async function llava_onevision(prompt, image, prepared) {
  const own = (await processor.image_processor(image)).pixel_values;
  const { pixel_values } = await processor.image_processor(prepared);
  const { image_size, patch_size } = model.config.vision_config;
  const count = (image_size / patch_size) ** 2;
  const tokens = tokenizer(prompt.replace('<image>', '<image>'.repeat(count)));
  return { inputs: { ...tokens, pixel_values }, own };
}

const FAMILIES = { idefics3, llava, llava_onevision };

/** Returns how many grey levels two results of one processor are apart, or -1 where their sizes differ. */
function apart(own, original) {
  if (own.data.length !== original.data.length) return -1;
  const std = Math.max(...processor.image_processor.image_std);
  let most = 0;
  for (let i = 0; i < own.data.length; i++) most = Math.max(most, Math.abs(own.data[i] - original.data[i]));
  return Number((most * std * 255).toFixed(1));
}

const answers = [];
for (const file of fs.readdirSync(pictures).sort()) {
  if (precision && !FEW.includes(file)) continue;
  const image = (await RawImage.read(path.join(pictures, file))).rgb();
  const prepared = await RawImage.read(path.join(reference, 'tiles', path.parse(file).name + '.png'));
  for (const question of QUESTIONS) {
    const prompt = tokenizer.apply_chat_template(
      [{ role: 'user', content: [{ type: 'image' }, { type: 'text', text: question }] }],
      { add_generation_prompt: true, tokenize: false },
    );
    const { inputs, own } = await FAMILIES[model.config.model_type](prompt, image, prepared);
    const levels = apart(own, inputs.pixel_values);
    // Another grid than the original's, for want of EXIF: nothing to compare.
    if (levels < 0) continue;
    const first = await model(inputs);
    const written = await model.generate({ ...inputs, max_new_tokens: TOKENS, do_sample: false });
    const length = inputs.input_ids.dims.at(-1);
    const vocabulary = first.logits.dims.at(-1);
    const logits = first.logits.to('float32').data.slice(-vocabulary);
    answers.push({
      picture: file,
      question,
      prompt,
      tokens: Array.from(inputs.input_ids.data, Number),
      logits: Array.from(logits, (x) => Number(x.toFixed(6))),
      written: Array.from(written.data.slice(length), Number),
      levels,
    });
  }
}
const out = `answers${precision && '-' + precision}.jsonl`;
fs.writeFileSync(path.join(reference, out), answers.map((answer) => JSON.stringify(answer) + '\n').join(''));
console.log(out, answers.length, 'levels', ...new Set(answers.map((a) => a.picture + ' ' + a.levels)));
