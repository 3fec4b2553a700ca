/** A query that tells a part of the first article's story. GraphiQL opens with a tab for each. */
export interface Example {
  /** The question that it answers. It heads the query; the tab is named after the operation. */
  title: { zh: string; en: string };
  query: string;
  variables?: Record<string, unknown>;
}

export const examples: readonly Example[] = [
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
    title: { en: 'Who competes with Kling, and who is behind them?', zh: '可灵的对手是谁，背后又是谁？' },
    query: `query KlingsRivals {
  model(key: "kling") {
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
    statements(type: [BUILDS, EXEMPLIFIES]) {
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
  {
    title: {
      en: 'How many exemplars has each trend? endCursor leads on.',
      zh: '每个趋势有多少代表？用 endCursor 翻页',
    },
    query: `query TrendsByPage($first: Int = 5, $after: String) {
  trends(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      name(language: EN)
      exemplars {
        totalCount
      }
    }
  }
}
`,
    variables: { first: 5, after: null },
  },
  {
    title: { en: 'Which vendors are in video, and how do they divide?', zh: '哪些公司在做视频生成？' },
    query: `query FilterAndFacets {
  vendors(
    where: { builds: { some: { exemplifies: { some: { key: { eq: "video-generation" } } } } } }
    orderBy: [{ models: DESC }, { name: ASC }]
  ) {
    totalCount
    nodes {
      name
      models {
        totalCount
      }
    }
    facets(by: models) {
      value
      count
    }
  }
}
`,
  },
  {
    title: { en: 'What does a misspelt name find, and why?', zh: '拼错了也能找到' },
    query: `query Search($text: String! = "Deepsek") {
  search(query: $text, first: 5) {
    edges {
      score
      matchedBy
      node {
        kind
        name
      }
    }
  }
}
`,
  },
  {
    title: { en: 'How does OpenAI hang together with Kuaishou?', zh: 'OpenAI 与快手之间有什么联系？' },
    query: `query Paths($from: ID! = "VmVuZG9yOm9wZW5haQ==", $to: ID! = "VmVuZG9yOmt1YWlzaG91") {
  paths(from: $from, to: $to, first: 2) {
    complete
    cutBy
    paths {
      length
      nodes {
        name
      }
      steps {
        forward
        statement {
          type
          basis
          evidence {
            locator
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: { en: 'What is around Kling, and what is like it?', zh: '可灵的周围，以及与它相近的' },
    query: `query Around($id: ID! = "TW9kZWw6a2xpbmc=") {
  neighborhood(of: $id, depth: 1, limit: 20) {
    complete
    nodes {
      kind
      name
    }
    statements {
      key
    }
  }
  related(of: $id, first: 3) {
    entities {
      score
      node {
        name
      }
    }
  }
}
`,
  },
  {
    title: { en: 'Who is in video generation, and who competes inside it?', zh: '视频生成的格局' },
    query: `query Landscape($trend: ID! = "VHJlbmQ6dmlkZW8tZ2VuZXJhdGlvbg==") {
  landscape(trend: $trend) {
    groups {
      vendor {
        name
      }
      exemplars {
        name
      }
    }
    competition {
      key
    }
  }
}
`,
  },
  {
    title: { en: 'How large is the graph?', zh: '这张图有多大？' },
    query: `query Size {
  stats {
    nodes {
      kind
      count
    }
    statements {
      type
      count
    }
  }
}
`,
  },
];
