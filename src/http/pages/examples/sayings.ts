/** What the articles report of others: who says, doubts and contradicts what, and what stands in the way. */
export const sayings = [
  {
    title: { en: 'Who said what about Orion, and where?', zh: '关于 Orion，谁说过什么？' },
    query: `query WhoSaidWhat {
  claims(where: { about: { some: { key: { eq: "orion" } } } }) {
    nodes {
      mode
      claimant
      text
      english: text(language: EN)
      evidence {
        locator
      }
    }
  }
}
`,
  },
  {
    title: {
      en: 'Do large language models lead to AGI, and who doubts it?',
      zh: '大语言模型能通向 AGI 吗，谁在怀疑？',
    },
    query: `query DoubtsAboutAgi {
  claims(
    where: { mode: { eq: DOUBT }, about: { some: { key: { eq: "agi" } } } }
  ) {
    nodes {
      claimant
      text
      about {
        nodes {
          name
        }
      }
      evidence {
        locator
      }
    }
  }
}
`,
  },
  {
    title: { en: 'What keeps generated video from the market?', zh: '是什么妨碍视频生成走向市场？' },
    query: `query WhatHinders {
  trend(key: "video-generation") {
    name
    hinderedBy {
      edges {
        basis
        node {
          name
          english: name(language: EN)
        }
        evidence {
          locator
        }
      }
    }
  }
}
`,
  },
];
