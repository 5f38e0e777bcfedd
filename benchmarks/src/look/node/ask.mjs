// Asks a model with transformers.js: node ask.mjs MODEL PICTURE
//
// Says "ready", and then answers each line {"mode": "text" or "scores", "question": ...} with what was written, or with the
// token of the largest logit.

import { AutoModelForImageTextToText, AutoProcessor, RawImage, env } from '@huggingface/transformers';
import path from 'node:path';
import readline from 'node:readline';

const [folder, picture] = process.argv.slice(2).map((file) => path.resolve(file));
env.allowRemoteModels = false;
env.localModelPath = path.dirname(folder) + '/';
const name = path.basename(folder);
const processor = await AutoProcessor.from_pretrained(name);
const model = await AutoModelForImageTextToText.from_pretrained(name, { dtype: 'fp32', device: 'cpu' });

async function answer({ mode, question }) {
  const prompt = processor.apply_chat_template(
    [{ role: 'user', content: [{ type: 'image' }, { type: 'text', text: question }] }],
    { add_generation_prompt: true },
  );
  const inputs = await processor(prompt, [await RawImage.read(picture)], {});
  const length = inputs.input_ids.dims.at(-1);
  if (mode === 'text') {
    const written = await model.generate({ ...inputs, max_new_tokens: 64, do_sample: false });
    return processor.batch_decode(written.slice(null, [length, null]), { skip_special_tokens: true })[0];
  }
  const { logits } = await model(inputs);
  const last = logits.data.subarray(logits.data.length - logits.dims.at(-1));
  return last.reduce((best, logit, token) => (logit > last[best] ? token : best), 0);
}

console.log('ready');
for await (const line of readline.createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await answer(JSON.parse(line))));
}
