/** The ways of exploring, one each, with the first article's graph. */
export const exploring = [
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
    facets(by: MODELS) {
      value
      count
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
    title: { en: 'Which rivals does the article only imply?', zh: '哪些竞争关系只是文章的言外之意？' },
    query: `query Implied {
  statements(where: { type: { eq: COMPETES_WITH }, basis: { eq: INFERRED } }, first: 10) {
    totalCount
    nodes {
      subject {
        name
      }
      object {
        name
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
    title: { en: 'What does a misspelt name find, and why?', zh: '拼错了也能找到' },
    query: `query Search($text: String! = "Deepsek") {
  search(query: $text, first: 5) {
    totalCount
    facets(by: KIND) {
      value
      count
    }
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
    query: `query Paths {
  paths(from: { name: "OpenAI" }, to: { name: "快手" }, first: 2) {
    isComplete
    cutBy
    paths {
      length
      nodes {
        name
      }
      steps {
        isForward
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
    title: { en: 'What is around Kling?', zh: '可灵的周围有什么？' },
    query: `query Around {
  neighborhood(of: { name: "可灵" }, depth: 1, first: 20) {
    isComplete
    nodes {
      kind
      name
    }
    statements {
      key
    }
  }
}
`,
  },
  {
    title: { en: 'What is like Kling, and by what?', zh: '什么与可灵相近，凭什么？' },
    query: `query Related {
  related(of: { name: "可灵" }, first: 5) {
    nodes {
      score
      node {
        kind
        name
      }
      sharedCount
      shared {
        name
      }
    }
  }
}
`,
  },
  {
    title: { en: 'What do Kling and Sora share?', zh: '可灵与 Sora 有什么共同点？' },
    query: `query Common {
  common(a: { name: "可灵" }, b: { name: "Sora" }) {
    shared {
      type
      node {
        kind
        name
      }
      statements {
        key
        basis
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
    title: { en: 'Who is in video generation, and who competes inside it?', zh: '视频生成的格局' },
    query: `query Landscape {
  landscape(trend: { name: "视频生成" }) {
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
    title: { en: 'Who and what has the most relations?', zh: '谁的关系最多？' },
    query: `query MostRelated {
  graph(first: 10) {
    nodes {
      kind
      name
    }
    statements {
      key
    }
  }
}
`,
  },
  {
    title: { en: 'What was claimed in 2024?', zh: '2024 年，谁断言了什么？' },
    query: `query Timeline {
  timeline(from: "2024", to: "2024", kinds: [CLAIM], first: 10) {
    isComplete
    entries {
      when {
        text
      }
      entity {
        name
      }
    }
  }
}
`,
  },
  {
    title: { en: 'Which entities are there, of which kinds?', zh: '图里有哪些实体，各属哪一类？' },
    query: `query Entities {
  entities(where: { summary: { contains: "视频" } }, orderBy: [{ name: ASC }], first: 10) {
    totalCount
    nodes {
      kind
      name
    }
    facets(by: KIND) {
      value
      count
    }
  }
}
`,
  },
  {
    title: {
      en: 'Which numbers do the articles give, and where do they differ?',
      zh: '文章给出了哪些数字，哪里不一致？',
    },
    query: `query Figures {
  figures(first: 5) {
    totalCount
    nodes {
      entity {
        name
      }
      figure {
        label
        value
        unit
        evidence {
          label
          url
        }
      }
    }
  }
  conflicts {
    __typename
  }
}
`,
  },
  {
    title: { en: 'How large is the graph?', zh: '这张图有多大？' },
    query: `# All of it, as a file: /export?format=graphml
# 导出整张图，也可用 jsonld, cytoscape, csv-nodes, csv-statements, cypher
query SizeAndExport {
  stats {
    kindCounts {
      kind
      count
    }
    typeCounts {
      type
      count
    }
  }
  graph(first: 3) {
    nodes {
      name
    }
  }
}
`,
  },
];
