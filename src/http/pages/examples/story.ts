/** The first article's story: who builds what, what it competes with, which trend it is part of, and where that is said. */
export const story = [
  {
    title: { en: 'Who builds the reasoning models?', zh: '谁在做推理模型？' },
    query: `query ReasoningModels {
  trend(key: "deep-reasoning") {
    name
    models {
      nodes {
        name
        builtBy {
          nodes {
            name
            english: name(language: EN)
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: { en: 'Who competes with Sora, and who is behind them?', zh: 'Sora 的对手是谁，背后又是谁？' },
    query: `query SorasRivals {
  model(key: "sora") {
    name
    competesWith {
      totalCount
      edges {
        basis
        node {
          kind
          name
          builtBy {
            nodes {
              name
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: { en: 'What does the article say of Sora, and where?', zh: '文章怎么说 Sora，出自哪一段？' },
    query: `query WhatBacksIt {
  model(key: "sora") {
    statements(types: [BUILDS, EXEMPLIFIES, COMPETES_WITH]) {
      nodes {
        subject {
          name
        }
        type
        object {
          name
        }
        basis
        evidence {
          section
          paragraph
          article {
            title
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: { en: "What are the article's five questions about?", zh: '五问问的是什么？' },
    query: `query FiveQuestions {
  article(key: "2024-five-questions") {
    title
    author
    publishedOn
    questions {
      nodes {
        number
        name
        asksAbout {
          nodes {
            kind
            name
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: {
      en: 'What does iFLYTEK build? Any of its names will do.',
      zh: '讯飞做了什么？用任何一个名字都能找到',
    },
    query: `query VendorByAlias($name: String!) {
  entity(name: $name) {
    key
    kind
    name
    aliases
    ... on Vendor {
      builds {
        nodes {
          kind
          name
          exemplifies {
            nodes {
              name
            }
          }
        }
      }
    }
  }
}
`,
    variables: { name: '讯飞' },
  },
  {
    title: { en: 'Which tools write code, and on which models?', zh: '编程工具各用什么模型？' },
    query: `query CodingTools {
  trend(key: "ai-coding") {
    name
    products {
      nodes {
        name
        summary(language: EN)
        poweredBy {
          nodes {
            name
          }
        }
        builtBy {
          nodes {
            name
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: {
      en: 'What made video generation possible? What came of it?',
      zh: '视频生成靠什么，有了什么作品？',
    },
    query: `query VideoGeneration {
  trend(key: "video-generation") {
    name
    enabledBy {
      nodes {
        name
        summary
      }
    }
    works {
      nodes {
        name
        createdBy {
          nodes {
            name
            figures {
              label
              value
              upTo
              unit
              locator
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: { en: 'What did OpenAI announce in its twelve days?', zh: 'OpenAI 的十二天里发布了什么？' },
    query: `query TwelveDays {
  event(key: "12-days-of-openai") {
    name
    aliases
    announced {
      edges {
        node {
          name
          variantOf {
            nodes {
              name
            }
          }
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
  {
    title: { en: 'Who else is where Kuaishou is?', zh: '快手的赛道上还有谁？' },
    query: `query SharedTrends {
  vendor(key: "kuaishou") {
    name
    models {
      nodes {
        name
        exemplifies {
          nodes {
            name
            exemplars {
              nodes {
                name
                ... on Offering {
                  builtBy {
                    nodes {
                      name
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
];
