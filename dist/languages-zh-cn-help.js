"use strict";
exports.id = 943;
exports.ids = [943];
exports.modules = {

/***/ 2943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
const overview = `ghcr-preflight：能否推送到 GitHub 的容器镜像仓库？不能的话，原因是什么？

用法：
  ghcr-preflight check IMAGE...     用环境变量中的令牌询问镜像仓库
  ghcr-preflight lint [PATH...]     找出没有权限却要推送的作业；无需联网
  ghcr-preflight explain [FILE]     从构建日志中找出被拒绝的原因；无需联网
  ghcr-preflight audit OWNER        检查组织或个人账户的所有代码仓库

  ghcr-preflight help COMMAND       查看某个命令的选项、退出码和示例
  ghcr-preflight --version

所有命令通用的选项：
  --language en|zh-CN               显示语言，默认取自 LC_ALL、LC_MESSAGES 或 LANG
  --help, --version

示例：
  GITHUB_TOKEN=... ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight lint
  gh run view 1234 --log-failed | ghcr-preflight explain
`;
const check = `询问镜像仓库：这份凭据能否推送这些镜像。不会上传任何内容。

用法：
  ghcr-preflight check [选项] IMAGE...

IMAGE 要写明镜像仓库的主机名，例如 ghcr.io/octo/app；标签和摘要会被忽略。

凭据取自 GHCR_TOKEN、GH_TOKEN、GITHUB_TOKEN 中第一个已设置的环境变量。

选项：
  --access push|pull      询问推送还是拉取，默认 push
  --registry HOST         镜像仓库的主机名，默认取自 GITHUB_SERVER_URL，否则为 ghcr.io
  --username NAME         登录用户名；GHCR 接受任意用户名
  --language en|zh-CN     显示语言，默认取自 LC_ALL、LC_MESSAGES 或 LANG
  --format text|json      输出供人阅读的文本，或供脚本使用的报告，默认 text
  --help, --version

退出码：0 可以，1 被拒绝，2 用法错误，3 没有明确的答复。

示例：
  # 只需一次：否则 gh 的令牌无权推送
  gh auth refresh --scopes write:packages
  GITHUB_TOKEN=$(gh auth token) ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight check --access pull --format json ghcr.io/octo/app ghcr.io/octo/web
`;
const lint = `检查工作流文件，找出没有权限却要推送到 GHCR 的作业。无需联网。

用法：
  ghcr-preflight lint [选项] [PATH...]

PATH 可以是文件、文件夹或通配模式，“-”表示标准输入；默认为当前文件夹或其上级文件夹中最近的 .github/workflows。

选项：
  --fix                                为作业加上所需的最小权限，仅在不影响其他权限时修改；其余改动以 diff 形式给出
  --strict                             把警告视为错误
  --assume-default read|write          按哪种代码仓库默认权限来检查
  --min-severity notice|warning|error  不显示更低级别的问题
  --config FILE                        所有工作流都使用此文件中的忽略与级别设置；默认使用离每个文件最近的 .github/ghcr-preflight.yml
  --no-config                          不使用配置文件
  --stdin-filename NAME                标准输入所对应的文件名
  --language en|zh-CN                  显示语言，默认取自 LC_ALL、LC_MESSAGES 或 LANG
  --format text|json|github|sarif      供人阅读、供脚本使用、作为运行的标注，或用于代码扫描；默认 text
  --help, --version

退出码：0 没有剩余的错误，1 仍有错误（使用 --strict 时也包括警告），2 用法错误，或有路径无法读取或写入。

在问题所在的行末，或单独在它的上一行写以下注释，即可忽略该问题：
  # ghcr-preflight: ignore[ID] 原因

示例：
  ghcr-preflight lint
  ghcr-preflight lint --fix .github/workflows/release.yml
  ghcr-preflight lint --format sarif > ghcr-preflight.sarif
`;
const explain = `读取构建日志，说明推送或拉取被拒绝的原因。读取 FILE 时无需联网。

用法：
  ghcr-preflight explain [选项] [FILE | RUN-URL]

FILE 是日志文件；不指定或写“-”时读取标准输入。RUN-URL 是某次运行或其中某个作业的页面地址：使用 GH_TOKEN 或 GITHUB_TOKEN 读取其中失败作业的日志。

选项：
  --language en|zh-CN     显示语言，默认取自 LC_ALL、LC_MESSAGES 或 LANG
  --format text|json      供人阅读或供脚本使用，默认 text
  --help, --version

退出码：0 找到了原因，1 没有找到，2 用法错误，3 运行的日志无法读取。

示例：
  gh run view 1234 --log-failed | ghcr-preflight explain
  docker push ghcr.io/octo/app 2>&1 | tee push.log; ghcr-preflight explain push.log
  GH_TOKEN=$(gh auth token) ghcr-preflight explain https://github.com/octo/app/actions/runs/1234
`;
const audit = `读取组织或个人账户的所有代码仓库在默认分支上的工作流文件，报告 lint 发现的问题、会被 GitHub 拒绝的跨仓库调用，以及未关联或关联到其他代码仓库的软件包。不会向 GitHub 写入任何内容。

用法：
  ghcr-preflight audit [选项] OWNER

令牌取自 GH_TOKEN、GITHUB_TOKEN 中第一个已设置的环境变量：可以是 GitHub App 的令牌（可读取 contents 和 packages），也可以是带 repo 和 read:packages 的经典个人访问令牌。

选项：
  --repo GLOB                         只检查名称匹配的代码仓库，例如 app-*；可多次使用
  --include archived,forks            同时检查已归档的和 fork 的代码仓库，默认跳过
  --assume-default read|write         没有 permissions: 的作业拥有的权限；read 可显示默认权限改为只读后哪些工作流会失败
  --cache FOLDER                      保存已读取的内容：中断的检查可以继续，下次只获取有变化的部分
  --patches FOLDER                    为 lint --fix 会修改的每个代码仓库写一个补丁
  --format text|json|markdown|html    供人阅读、供脚本使用、用于作业摘要，或生成可排序筛选的页面；默认 text
  --output FILE                       写入此文件，而不是标准输出
  --summary FILE                      同时把 Markdown 写入此文件
  --language en|zh-CN                 显示语言，默认取自 LC_ALL、LC_MESSAGES 或 LANG
  --help, --version

退出码：0 没有错误，1 有错误，2 用法错误，3 有内容无法读取。

示例：
  GH_TOKEN=$(gh auth token) ghcr-preflight audit octo
  ghcr-preflight audit octo --assume-default read --format html --output octo.html
  ghcr-preflight audit octo --repo 'app-*' --patches patches; git apply patches/app-web.patch
`;
/** Help in Chinese. Names of commands and options stay as they are typed. */
const help = { overview, check, lint, explain, audit };


/***/ })

};
;