// Wordings by which notes take over the headline of a paper or of a recent model.
import type { RuleCues } from './types.ts';

export const unhedgedPaperClaimCues: RuleCues = {
  rule: 'unhedged-paper-claim',
  phrases: {
    headline: [
      '(# [×|x] (faster|cheaper|fewer|smaller|the|less|more)|enough|understands|acquire|unbeatable|overtaken|disproved|nail|coffin|qed|crushed|gives|recovers|answer to|real|everybody|suddenly|emerge|free lunch|done and dusted|# (b|t|m) parameters|≡|learns|can|cannot|needs|only|never|always|is all you need|all you need)',
    ],
    source: [
      '(paper|papers|study|studies|research|researchers|literature|authors|article|work|works|experiments|benchmark|benchmarks|leaderboard|blog|report|survey|arxiv|preprint|neurips|nips|icml|iclr|acl|cvpr|emnlp|kdd|nature|openai|deepmind|google|meta|anthropic|microsoft|facebook|nvidia|mistral|stanford)',
    ],
    evidence: [
      '(show|shown|showed|prove|proved|proven|demonstrate|demonstrated|establish|established|confirm|confirmed|settle|settled|find|found|report|reported|conclude|concluded|discovered|reveal|revealed|verify|verified|known|evidence|science)',
    ],
    ranking: [
      '(state of the art|sota|state-of-the-art|outperform|outperforms|beat|beats|match|matches|surpass|surpasses|on par|as good as|better than|worse than|equals|equal to|superior|replace|replaces|replaced|obsolete|unnecessary|dead|solved|solves|superseded|killed|made|makes|eliminates|removes|no longer|dominates|halves|doubles|cuts|reduces|lossless|without loss|for free|reaches|rivals|exceeds|needs no|does not need)',
    ],
    model: [
      '(gpt|gpt-4|gpt-3|gpt-5|chatgpt|claude|gemini|llama|mixtral|deepseek|qwen|mamba|palm|chinchilla|lora|qlora|dpo|ppo|rlhf|flashattention|moe|mixture of experts|diffusion|bert|vit|clip|sam|dino|whisper|alphafold|alphago|muzero|retnet|rwkv|hyena|bitnet|lion|sophia|muon)',
    ],
    etAl: ['(et al|al. |et. al)'],
  },
};
